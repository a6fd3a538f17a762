/// The sums behind a weighted least-squares step: filled row by row, solved by Cholesky's method.
struct NormalEquations {
  let width: Int
  private var matrix: [Double]
  private var right: [Double]
  private var squares: [Double]
  private var sums: [Double]
  private var count = 0.0

  init(width: Int) {
    self.width = width
    matrix = Array(repeating: 0, count: width * width)
    right = Array(repeating: 0, count: width)
    squares = right
    sums = right
  }

  /// The first value of every row is the bias, 1.
  mutating func add(row: ArraySlice<Float>, weight: Double, residual: Double) {
    count += 1
    row.withUnsafeBufferPointer { row in
      for i in 0..<width where row[i] != 0 {
        let value = Double(row[i])
        right[i] += residual * value
        squares[i] += value * value
        sums[i] += value
        let scaled = weight * value
        for j in 0...i { matrix[i * width + j] += scaled * Double(row[j]) }
      }
    }
  }

  /// The step that lowers the error, with `ridge` drawing every weight but the bias to zero in units of the feature's own
  /// spread; `weights` are the present ones.
  func solution(ridge: Double, at weights: [Double]) -> [Double] {
    var lower = matrix
    var side = right
    for i in 0..<width {
      let mean = sums[i] / max(count, 1)
      let variance = max(squares[i] / max(count, 1) - mean * mean, 0)
      let pull = i == 0 ? 0 : 2 * ridge * variance
      side[i] -= pull * weights[i]
      lower[i * width + i] += pull + 1e-6 * max(count, 1) + 1e-9
    }
    for i in 0..<width {
      for j in 0...i {
        var sum = lower[i * width + j]
        for k in 0..<j { sum -= lower[i * width + k] * lower[j * width + k] }
        lower[i * width + j] = i == j ? max(sum, 1e-12).squareRoot() : sum / lower[j * width + j]
      }
    }
    return NormalEquations.substituted(lower, side, width)
  }

  private static func substituted(_ lower: [Double], _ side: [Double], _ width: Int) -> [Double] {
    var result = side
    for i in 0..<width {
      for k in 0..<i { result[i] -= lower[i * width + k] * result[k] }
      result[i] /= lower[i * width + i]
    }
    for i in stride(from: width - 1, through: 0, by: -1) {
      for k in (i + 1)..<max(width, i + 1) { result[i] -= lower[k * width + i] * result[k] }
      result[i] /= lower[i * width + i]
    }
    return result
  }
}

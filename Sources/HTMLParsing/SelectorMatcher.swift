/// Matches the elements of one document against one selector, remembering what it found out on the way, so that a page
/// with a hundred thousand siblings or a tower of nested boxes costs no more than its size times the selector's length.
struct SelectorMatcher {
  private let page: HTMLDocument
  private let selector: HTMLSelector
  private let scope: HTMLNode?
  /// Places of siblings, by rule and node.
  private var places: [Int: [UInt32: Int]] = [:]
  /// Elements that `:has` holds for, by rule.
  private var holders: [Int: Set<UInt32>] = [:]
  /// Whether an ancestor or earlier sibling fits the rest of a chain, by chain and place in it.
  private var contexts: [Int: [UInt32: Bool]] = [:]

  init(_ page: HTMLDocument, _ selector: HTMLSelector, scope: HTMLNode?) {
    self.page = page
    self.selector = selector
    self.scope = scope
  }

  mutating func matches(_ node: HTMLNode) -> Bool {
    page.isElement(node) && matchesAny(node, selector.alternatives)
  }

  private mutating func matchesAny(_ node: HTMLNode, _ alternatives: [HTMLSelector.Complex]) -> Bool {
    for complex in alternatives where matches(node, complex.subject) && fits(node, complex, 0) { return true }
    return false
  }

  private mutating func matches(_ node: HTMLNode, _ compound: HTMLSelector.Compound) -> Bool {
    for test in compound.tests where !matches(node, test) { return false }
    return true
  }

  // MARK: Chains

  /// Whether what stands left of the compound at `index` is there. Recursion is as deep as the selector is long.
  private mutating func fits(_ node: HTMLNode, _ complex: HTMLSelector.Complex, _ index: Int) -> Bool {
    guard index < complex.others.count else { return true }
    let step = complex.others[index]
    if step.combinator == .child || step.combinator == .adjacent {
      guard let candidate = page.step(step.combinator, from: node) else { return false }
      return matches(candidate, step.compound) && fits(candidate, complex, index + 1)
    }
    // Walks until something is known, then tells it to all that were passed.
    let key = complex.id << 8 | min(index, 255)
    var passed: [UInt32] = []
    var here = node
    var result = false
    while true {
      if let known = contexts[key]?[here.index] {
        result = known
        break
      }
      passed.append(here.index)
      guard let candidate = page.step(step.combinator, from: here) else { break }
      if matches(candidate, step.compound), fits(candidate, complex, index + 1) {
        result = true
        break
      }
      here = candidate
    }
    for node in passed { contexts[key, default: [:]][node] = result }
    return result
  }

  // MARK: Tests

  private mutating func matches(_ node: HTMLNode, _ test: HTMLSelector.Test) -> Bool {
    switch test {
    case .nth(let rule): place(of: node, rule).map(rule.holds) ?? false
    case .anyOf(let alternatives): matchesAny(node, alternatives)
    case .noneOf(let alternatives): !matchesAny(node, alternatives)
    case .has(let rule): holders(of: rule, around: node).contains(node.index)
    case .scope: scope.map { $0 == node } ?? page.isRootElement(node)
    default: page.matches(node, simple: test)
    }
  }

  /// From 1; nil when the element is not among those counted.
  private mutating func place(of node: HTMLNode, _ rule: HTMLSelector.Nth) -> Int? {
    if let known = places[rule.id]?[node.index] { return known > 0 ? known : nil }
    guard let parent = page.parent(of: node) else { return nil }
    var siblings = page.children(of: parent).filter { page.isElement($0) }
    if rule.fromEnd { siblings.reverse() }
    var found: [(UInt32, Int)] = []
    var count = 0
    var byName: [String: Int] = [:]
    for sibling in siblings {
      if rule.ofType {
        let name = page.name(of: sibling)
        byName[name, default: 0] += 1
        found.append((sibling.index, byName[name] ?? 0))
      } else if let matching = rule.matching, !matchesAny(sibling, matching) {
        found.append((sibling.index, 0))
      } else {
        count += 1
        found.append((sibling.index, count))
      }
    }
    for (index, place) in found { places[rule.id, default: [:]][index] = place }
    return places[rule.id]?[node.index].flatMap { $0 > 0 ? $0 : nil }
  }

  // MARK: :has

  /// The elements that `:has` holds for, found once for the whole tree: from the elements that match the inner selector
  /// backwards along its combinators.
  private mutating func holders(of rule: HTMLSelector.Has, around node: HTMLNode) -> Set<UInt32> {
    if let known = holders[rule.id] { return known }
    var top = node
    while let parent = page.parent(of: top) { top = parent }
    var all: Set<UInt32> = []
    for relative in rule.alternatives {
      var set = elements(below: top, relative.complex.subject)
      for step in relative.complex.others {
        set = before(set, step.combinator).filter { matches($0, step.compound) }
      }
      for anchor in before(set, relative.leading) { all.insert(anchor.index) }
    }
    holders[rule.id] = all
    return all
  }

  private mutating func elements(below top: HTMLNode, _ compound: HTMLSelector.Compound) -> [HTMLNode] {
    var found: [HTMLNode] = []
    var here = page.next(after: top, within: top)
    while let node = here {
      if page.isElement(node), matches(node, compound) { found.append(node) }
      here = page.next(after: node, within: top)
    }
    return found
  }

  /// The elements from which the combinator leads to one of `nodes`.
  private func before(_ nodes: [HTMLNode], _ combinator: HTMLSelector.Combinator) -> [HTMLNode] {
    var seen: Set<UInt32> = []
    var found: [HTMLNode] = []
    for node in nodes {
      var here = page.step(combinator, from: node)
      while let candidate = here, seen.insert(candidate.index).inserted {
        found.append(candidate)
        if combinator == .child || combinator == .adjacent { break }
        here = page.step(combinator, from: candidate)
      }
    }
    return found
  }
}

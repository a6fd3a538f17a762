/// Which texts hold a run: an open-addressing table from the hash of a run to the last few texts that hold it.
///
/// A run that many texts hold (a figure of speech, a paper's closing line) tells little: only the ``depth`` newest are
/// kept, so that neither look-up nor memory per article grows with the archive.
struct RepublicationTable: Sendable {
  /// Texts remembered per run.
  static let depth = 8

  private struct Slot: Sendable {
    var run: UInt32
    /// Number of the text plus 1; 0 for an empty slot.
    var text: UInt32
  }

  private var slots: [Slot] = Array(repeating: Slot(run: 0, text: 0), count: 1 << 12)
  private var used = 0

  /// Appends the numbers of the texts that hold `run`.
  func collect(_ run: UInt32, into found: inout [UInt32]) {
    var place = start(run)
    while slots[place].text != 0 {
      if slots[place].run == run { found.append(slots[place].text - 1) }
      place = (place + 1) & (slots.count - 1)
    }
  }

  mutating func insert(_ run: UInt32, text: UInt32) {
    if used * 10 >= slots.count * 6 { grow() }
    var place = start(run)
    var held = 0
    var oldest = place
    while slots[place].text != 0 {
      if slots[place].run == run {
        if held == 0 || slots[place].text < slots[oldest].text { oldest = place }
        held += 1
      }
      place = (place + 1) & (slots.count - 1)
    }
    if held < RepublicationTable.depth {
      oldest = place
      used += 1
    }
    slots[oldest] = Slot(run: run, text: text + 1)
  }

  /// The high bits of the run choose the slot after mixing, because kept runs are all small numbers.
  private func start(_ run: UInt32) -> Int {
    Int(truncatingIfNeeded: RepublicationWords.mixed(UInt64(run)) >> 20) & (slots.count - 1)
  }

  private mutating func grow() {
    let old = slots
    slots = Array(repeating: Slot(run: 0, text: 0), count: old.count * 2)
    for slot in old where slot.text != 0 {
      var place = start(slot.run)
      while slots[place].text != 0 { place = (place + 1) & (slots.count - 1) }
      slots[place] = slot
    }
  }
}

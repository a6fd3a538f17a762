/// What the index keeps of one article.
struct RepublicationEntry: Sendable {
  let id: String
  /// Name of the outlet, else the host of the address; empty when neither is known.
  let outlet: String
  /// Addresses of the outlet's own page.
  let addresses: [String]
  /// The page of another outlet that the article names as its original.
  let origin: String?
  let sketch: RepublicationSketch
  /// Hash of the headline's words.
  let title: UInt64

  init(_ document: RepublicationDocument) {
    id = document.id
    let url = RepublicationAddress(document.url)
    let canonical = RepublicationAddress(document.canonical)
    let isForeign = url != nil && canonical != nil && url?.host != canonical?.host
    var addresses: [String] = []
    for address in isForeign ? [url] : [canonical, url] {
      if let text = address?.text, !addresses.contains(text) { addresses.append(text) }
    }
    self.addresses = addresses
    origin = isForeign ? canonical?.text : nil
    outlet = document.outlet ?? url?.host ?? canonical?.host ?? ""
    let words = RepublicationWords(document.title).hashes
    title = RepublicationSketch.fingerprint(words)
    // A headline says more than a caption; a text of a few words is read together with it.
    sketch =
      document.text.utf8.count < RepublicationEntry.fewBytes
      ? RepublicationSketch(document.title + "\n" + document.text) : RepublicationSketch(document.text)
  }

  private static let fewBytes = 120
}

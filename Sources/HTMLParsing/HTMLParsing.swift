// HTMLParsing: HTML bytes → tree, by the HTML standard (scripting off), fast enough for a whole night's pages.
//
// Reads any bytes and never fails: a page is what the standard's tokenizer and tree builder make of it. Depends on
// nothing, not even Foundation.
//
//     let page = HTMLDocument(parsing: bytes, encodingHint: "text/html; charset=utf-8")
//     let title = page.first("head > title").map { page.textContent(of: $0) }
//     for link in page.select("article a[href^='https:']") {
//       print(page.attribute(.href, of: link) ?? "", page.normalizedText(of: link))
//     }
//     let lead = HTMLSelector("article > p:not(:has(img)):nth-child(-n+3 of p)")   // compiled once, used on any page
//     if let error = HTMLSelector(text).error { print(error) }   // “selector, byte 2: …”
//     var node = page.firstChild(of: page.root)          // walking without strings
//     while let here = node {
//       if page.tag(of: here) == .p { … }
//       node = page.next(after: here)                    // document order; `skippingChildren: true` leaves a subtree out
//     }
//
// The public face
//   HTMLDocument    the arena. `init(parsing:encodingHint:)`, `init(fragment:context:)`, `root`, `encoding`, `doctype`
//     kind, tag, namespace, name                  what a node is: enums are compared without strings
//     parent, firstChild, lastChild, nextSibling, previousSibling, children, descendants, ancestors, next(after:)
//     attribute(.href, of:), attribute("data-x", of:), attributes(of:), hasClass, byteRange(ofAttribute:of:)
//     text(of:), textContent(of:), normalizedText(of:), byteRange(of:) into `bytes`
//     select, first, matches, closest             CSS selectors, as text or compiled once (`HTMLSelector`, which lists
//                                               what is understood); linear in the page whatever page and selector
//     dump()                                      the tree in html5lib's notation, for tests
//   HTMLNode        a node's number: four bytes, good only for the document it came from
//   HTMLTag, HTMLAttributeName                    names as numbers
//   HTMLEncoding    which encoding a page is in, and its conversion to UTF-8
//
// Units and invariants
//   - Offsets are bytes in `HTMLDocument.bytes`: UTF-8, line ends LF, references resolved. They are not offsets in the
//     page as it came.
//   - A document is a value: made once, never changed, safe to share between tasks.
//   - Time and memory are linear in the page, whatever it holds: nothing recurses, elements nest at most 1024 deep (512
//     unless tables do it; deeper ones become siblings, as in browsers), and formatting that the standard opens again
//     by itself comes out of a budget.
//   - The contents of `template` hang outside the tree (`templateContents(of:)`), so that walks do not meet them.
//
// How it is made: `InputStream` (encoding, line ends) → `Tokenizer` → `TreeBuilder` → `HTMLDocument`.
// Sources: HTML Living Standard chapter 13 (the `select` rules as of 2025), Encoding Standard.

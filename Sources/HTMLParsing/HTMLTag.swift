/// The element names that the parser and its readers know by number; every other name is `.unknown`
/// and is told apart by `HTMLDocument.name(of:)`.
///
/// SVG names stand here in lower case, as the tokenizer meets them (`foreignobject`); the node's name carries the
/// standard's spelling (`foreignObject`). The raw value is stable within one build only: do not store it.
public enum HTMLTag: UInt8, Sendable, Hashable, CaseIterable {
  case unknown
  case html, head, body, frameset, frame, title, base, basefont, bgsound, link, meta, noframes, noscript, script
  case style, template, a, b, big, code, em, font, i, nobr, s, small, strike, strong, tt, u, address, article
  case aside, blockquote, button, center, details, dialog, dir, div, dl, dt, dd, fieldset, figcaption, figure
  case footer, form, h1, h2, h3, h4, h5, h6, header, hgroup, hr, li, listing, main, menu, nav, ol, p, plaintext
  case pre, search, section, summary, ul, xmp, applet, area, br, embed, iframe, image, img, input, keygen
  case marquee, noembed, object, param, picture, source, textarea, track, video, audio, wbr, table, caption, col
  case colgroup, tbody, td, tfoot, th, thead, tr, select, option, optgroup, datalist, output, progress, meter
  case label, legend, rb, rp, rt, rtc, ruby, abbr, acronym, bdi, bdo, cite, data, del, dfn, ins, kbd, mark, q
  case samp, slot, span, sub, sup, time, `var`, canvas, map, menuitem, blink, ampImg, math, mi, mo, mn, ms
  case mtext, mglyph, malignmark, annotationXML, mrow, mfrac, svg, path, g, circle, rect, line, polygon
  case polyline, ellipse, use, defs, symbol, text, desc, foreignobject, altglyph, altglyphdef, altglyphitem
  case animatecolor, animatemotion, animatetransform, clippath, feblend, fecolormatrix, fecomponenttransfer
  case fecomposite, feconvolvematrix, fediffuselighting, fedisplacementmap, fedistantlight, fedropshadow
  case feflood, fefunca, fefuncb, fefuncg, fefuncr, fegaussianblur, feimage, femerge, femergenode, femorphology
  case feoffset, fepointlight, fespecularlighting, fespotlight, fetile, feturbulence, glyphref, lineargradient
  case radialgradient, textpath

  /// The name in lower case; empty for `.unknown`.
  public var name: String { HTMLTag.names[Int(rawValue)] }

  /// The tag with this lower-case name, or `.unknown`.
  public init(name: String) {
    self = HTMLTag.byName[name] ?? .unknown
  }

  private static let byName = Dictionary(
    zip(names, allCases).dropFirst(), uniquingKeysWith: { first, _ in first })

  /// In the order of the cases.
  static let names: [String] = [
    "",
    "html", "head", "body", "frameset", "frame", "title", "base", "basefont", "bgsound", "link", "meta", "noframes",
    "noscript", "script", "style", "template", "a", "b", "big", "code", "em", "font", "i", "nobr", "s", "small",
    "strike", "strong", "tt", "u", "address", "article", "aside", "blockquote", "button", "center", "details",
    "dialog", "dir", "div", "dl", "dt", "dd", "fieldset", "figcaption", "figure", "footer", "form", "h1", "h2", "h3",
    "h4", "h5", "h6", "header", "hgroup", "hr", "li", "listing", "main", "menu", "nav", "ol", "p", "plaintext",
    "pre", "search", "section", "summary", "ul", "xmp", "applet", "area", "br", "embed", "iframe", "image", "img",
    "input", "keygen", "marquee", "noembed", "object", "param", "picture", "source", "textarea", "track", "video",
    "audio", "wbr", "table", "caption", "col", "colgroup", "tbody", "td", "tfoot", "th", "thead", "tr", "select",
    "option", "optgroup", "datalist", "output", "progress", "meter", "label", "legend", "rb", "rp", "rt", "rtc",
    "ruby", "abbr", "acronym", "bdi", "bdo", "cite", "data", "del", "dfn", "ins", "kbd", "mark", "q", "samp", "slot",
    "span", "sub", "sup", "time", "var", "canvas", "map", "menuitem", "blink", "amp-img", "math", "mi", "mo", "mn",
    "ms", "mtext", "mglyph", "malignmark", "annotation-xml", "mrow", "mfrac", "svg", "path", "g", "circle", "rect",
    "line", "polygon", "polyline", "ellipse", "use", "defs", "symbol", "text", "desc", "foreignobject", "altglyph",
    "altglyphdef", "altglyphitem", "animatecolor", "animatemotion", "animatetransform", "clippath", "feblend",
    "fecolormatrix", "fecomponenttransfer", "fecomposite", "feconvolvematrix", "fediffuselighting",
    "fedisplacementmap", "fedistantlight", "fedropshadow", "feflood", "fefunca", "fefuncb", "fefuncg", "fefuncr",
    "fegaussianblur", "feimage", "femerge", "femergenode", "femorphology", "feoffset", "fepointlight",
    "fespecularlighting", "fespotlight", "fetile", "feturbulence", "glyphref", "lineargradient", "radialgradient",
    "textpath",
  ]
}

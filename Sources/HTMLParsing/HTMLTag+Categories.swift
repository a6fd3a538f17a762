/// The sets of elements by which the tree builder decides. Source: HTML standard, 13.2.4.2–3 and 13.2.6.3.
extension HTMLTag {
  /// Elements of the category "special" in the HTML name space.
  var isSpecial: Bool {
    switch self {
    case .address, .applet, .area, .article, .aside, .base, .basefont, .bgsound, .blockquote, .body, .br, .button,
      .caption, .center, .col, .colgroup, .dd, .details, .dir, .div, .dl, .dt, .embed, .fieldset, .figcaption, .figure,
      .footer, .form, .frame, .frameset, .h1, .h2, .h3, .h4, .h5, .h6, .head, .header, .hgroup, .hr, .html, .iframe,
      .img, .input, .keygen, .li, .link, .listing, .main, .marquee, .menu, .meta, .nav, .noembed, .noframes, .noscript,
      .object, .ol, .p, .param, .plaintext, .pre, .script, .search, .section, .select, .source, .style, .summary,
      .table, .tbody, .td, .template, .textarea, .tfoot, .th, .thead, .title, .tr, .track, .ul, .wbr, .xmp:
      true
    default: false
    }
  }

  /// Elements at which the search for an element "in scope" stops.
  var endsScope: Bool {
    switch self {
    case .applet, .caption, .html, .table, .td, .th, .marquee, .object, .select, .template: true
    default: false
    }
  }

  /// Elements whose missing end tag is implied.
  var hasImpliedEnd: Bool {
    switch self {
    case .dd, .dt, .li, .optgroup, .option, .p, .rb, .rp, .rt, .rtc: true
    default: false
    }
  }

  /// The same when everything open is to be closed (template contents).
  var hasImpliedEndThoroughly: Bool {
    switch self {
    case .caption, .colgroup, .tbody, .td, .tfoot, .th, .thead, .tr: true
    default: hasImpliedEnd
    }
  }

  var isHeading: Bool {
    switch self {
    case .h1, .h2, .h3, .h4, .h5, .h6: true
    default: false
    }
  }

  /// Elements inside which stray content is moved before the table.
  var isTableStructure: Bool {
    switch self {
    case .table, .tbody, .tfoot, .thead, .tr: true
    default: false
    }
  }

  var isTableSection: Bool {
    switch self {
    case .tbody, .tfoot, .thead: true
    default: false
    }
  }

  /// The few end tags that are not ignored before the body.
  var startsBodyByItsEnd: Bool {
    switch self {
    case .body, .html, .br: true
    default: false
    }
  }

  /// Elements whose text no reader sees.
  var hidesText: Bool {
    switch self {
    case .script, .style, .noscript: true
    default: false
    }
  }

  /// Elements that hold insertion modes together; they may nest deeper than the others (see `TreeBuilder.softDepth`).
  var isStructural: Bool {
    switch self {
    case .html, .head, .body, .frameset, .table, .tbody, .tfoot, .thead, .tr, .td, .th, .caption, .colgroup, .template,
      .select:
      true
    default: false
    }
  }

  /// Elements that have no end tag: the dump and serializers leave it out.
  public var isVoid: Bool {
    switch self {
    case .area, .base, .basefont, .bgsound, .br, .col, .embed, .frame, .hr, .img, .input, .keygen, .link, .meta, .param,
      .source, .track, .wbr:
      true
    default: false
    }
  }

  /// HTML start tags that leave foreign content (13.2.6.5); `font` only with certain attributes.
  var breaksOutOfForeignContent: Bool {
    switch self {
    case .b, .big, .blockquote, .body, .br, .center, .code, .dd, .div, .dl, .dt, .em, .embed, .h1, .h2, .h3, .h4, .h5,
      .h6, .head, .hr, .i, .img, .li, .listing, .menu, .meta, .nobr, .ol, .p, .pre, .ruby, .s, .small, .span, .strong,
      .strike, .sub, .sup, .table, .tt, .u, .ul, .var:
      true
    default: false
    }
  }

  var isMathMLTextIntegrationPoint: Bool {
    switch self {
    case .mi, .mo, .mn, .ms, .mtext: true
    default: false
    }
  }
}

/// Spellings that foreign content takes in the tree, and the name spaces of its attributes.
///
/// Source: HTML standard, 13.2.6.1 "adjust SVG attributes", "adjust foreign attributes" and 13.2.6.5.
enum ForeignNames {
  static let svgTags: [HTMLTag: [UInt8]] = byLowerCase(svgTagSpellings) { HTMLTag(name: $0) }

  static let svgAttributes: [String: [UInt8]] = byLowerCase(svgAttributeSpellings) { $0 }

  /// The ten attributes that leave the empty name space, with the length of the prefix that goes.
  static let prefixed: [String: HTMLNamespacePrefix] = [
    "xlink:actuate": .xlink, "xlink:arcrole": .xlink, "xlink:href": .xlink, "xlink:role": .xlink,
    "xlink:show": .xlink, "xlink:title": .xlink, "xlink:type": .xlink,
    "xml:lang": .xml, "xml:space": .xml, "xmlns": .xmlns, "xmlns:xlink": .xmlns,
  ]

  private static func byLowerCase<Key: Hashable>(_ spellings: [String], key: (String) -> Key) -> [Key: [UInt8]] {
    Dictionary(spellings.map { (key($0.lowercased()), Array($0.utf8)) }, uniquingKeysWith: { first, _ in first })
  }

  private static let svgTagSpellings: [String] = [
    "altGlyph", "altGlyphDef", "altGlyphItem", "animateColor", "animateMotion", "animateTransform", "clipPath",
    "feBlend", "feColorMatrix", "feComponentTransfer", "feComposite", "feConvolveMatrix", "feDiffuseLighting",
    "feDisplacementMap", "feDistantLight", "feDropShadow", "feFlood", "feFuncA", "feFuncB", "feFuncG", "feFuncR",
    "feGaussianBlur", "feImage", "feMerge", "feMergeNode", "feMorphology", "feOffset", "fePointLight",
    "feSpecularLighting", "feSpotLight", "feTile", "feTurbulence", "foreignObject", "glyphRef", "linearGradient",
    "radialGradient", "textPath",
  ]

  private static let svgAttributeSpellings: [String] = [
    "attributeName", "attributeType", "baseFrequency", "baseProfile", "calcMode", "clipPathUnits", "diffuseConstant",
    "edgeMode", "filterUnits", "glyphRef", "gradientTransform", "gradientUnits", "kernelMatrix", "kernelUnitLength",
    "keyPoints", "keySplines", "keyTimes", "lengthAdjust", "limitingConeAngle", "markerHeight", "markerUnits",
    "markerWidth", "maskContentUnits", "maskUnits", "numOctaves", "pathLength", "patternContentUnits",
    "patternTransform", "patternUnits", "pointsAtX", "pointsAtY", "pointsAtZ", "preserveAlpha",
    "preserveAspectRatio", "primitiveUnits", "refX", "refY", "repeatCount", "repeatDur", "requiredExtensions",
    "requiredFeatures", "specularConstant", "specularExponent", "spreadMethod", "startOffset", "stdDeviation",
    "stitchTiles", "surfaceScale", "systemLanguage", "tableValues", "targetX", "targetY", "textLength", "viewBox",
    "viewTarget", "xChannelSelector", "yChannelSelector", "zoomAndPan",
  ]
}

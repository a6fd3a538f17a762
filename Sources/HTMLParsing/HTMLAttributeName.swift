/// An attribute's name as a number, so that hot loops compare integers.
///
/// The constants below hold in every document; the number of another name belongs to one document and is asked for with
/// `HTMLDocument.attributeName(_:)`.
public struct HTMLAttributeName: Sendable, Hashable {
  @usableFromInline let id: UInt32

  @inlinable init(id: UInt32) { self.id = id }

  @inlinable public static var id: HTMLAttributeName { HTMLAttributeName(id: 0) }
  @inlinable public static var `class`: HTMLAttributeName { HTMLAttributeName(id: 1) }
  @inlinable public static var href: HTMLAttributeName { HTMLAttributeName(id: 2) }
  @inlinable public static var src: HTMLAttributeName { HTMLAttributeName(id: 3) }
  @inlinable public static var content: HTMLAttributeName { HTMLAttributeName(id: 4) }
  @inlinable public static var name: HTMLAttributeName { HTMLAttributeName(id: 5) }
  @inlinable public static var property: HTMLAttributeName { HTMLAttributeName(id: 6) }
  @inlinable public static var rel: HTMLAttributeName { HTMLAttributeName(id: 7) }
  @inlinable public static var itemprop: HTMLAttributeName { HTMLAttributeName(id: 8) }
  @inlinable public static var itemtype: HTMLAttributeName { HTMLAttributeName(id: 9) }
  @inlinable public static var itemscope: HTMLAttributeName { HTMLAttributeName(id: 10) }
  @inlinable public static var type: HTMLAttributeName { HTMLAttributeName(id: 11) }
  @inlinable public static var lang: HTMLAttributeName { HTMLAttributeName(id: 12) }
  @inlinable public static var title: HTMLAttributeName { HTMLAttributeName(id: 13) }
  @inlinable public static var alt: HTMLAttributeName { HTMLAttributeName(id: 14) }
  @inlinable public static var style: HTMLAttributeName { HTMLAttributeName(id: 15) }
  @inlinable public static var datetime: HTMLAttributeName { HTMLAttributeName(id: 16) }
  @inlinable public static var hreflang: HTMLAttributeName { HTMLAttributeName(id: 17) }
  @inlinable public static var charset: HTMLAttributeName { HTMLAttributeName(id: 18) }
  @inlinable public static var httpEquiv: HTMLAttributeName { HTMLAttributeName(id: 19) }
  @inlinable public static var media: HTMLAttributeName { HTMLAttributeName(id: 20) }
  @inlinable public static var width: HTMLAttributeName { HTMLAttributeName(id: 21) }
  @inlinable public static var height: HTMLAttributeName { HTMLAttributeName(id: 22) }
  @inlinable public static var srcset: HTMLAttributeName { HTMLAttributeName(id: 23) }
  @inlinable public static var dataSrc: HTMLAttributeName { HTMLAttributeName(id: 24) }
  @inlinable public static var dataOriginal: HTMLAttributeName { HTMLAttributeName(id: 25) }
  @inlinable public static var dataSrcset: HTMLAttributeName { HTMLAttributeName(id: 26) }
  @inlinable public static var dataId: HTMLAttributeName { HTMLAttributeName(id: 27) }
  @inlinable public static var action: HTMLAttributeName { HTMLAttributeName(id: 28) }
  @inlinable public static var method: HTMLAttributeName { HTMLAttributeName(id: 29) }
  @inlinable public static var value: HTMLAttributeName { HTMLAttributeName(id: 30) }
  @inlinable public static var role: HTMLAttributeName { HTMLAttributeName(id: 31) }
  @inlinable public static var hidden: HTMLAttributeName { HTMLAttributeName(id: 32) }
  @inlinable public static var ariaHidden: HTMLAttributeName { HTMLAttributeName(id: 33) }
  @inlinable public static var ariaLabel: HTMLAttributeName { HTMLAttributeName(id: 34) }
  @inlinable public static var target: HTMLAttributeName { HTMLAttributeName(id: 35) }
  @inlinable public static var `for`: HTMLAttributeName { HTMLAttributeName(id: 36) }
  @inlinable public static var color: HTMLAttributeName { HTMLAttributeName(id: 37) }
  @inlinable public static var face: HTMLAttributeName { HTMLAttributeName(id: 38) }
  @inlinable public static var size: HTMLAttributeName { HTMLAttributeName(id: 39) }
  @inlinable public static var encoding: HTMLAttributeName { HTMLAttributeName(id: 40) }
  @inlinable public static var cite: HTMLAttributeName { HTMLAttributeName(id: 41) }
  @inlinable public static var sizes: HTMLAttributeName { HTMLAttributeName(id: 42) }
  @inlinable public static var loading: HTMLAttributeName { HTMLAttributeName(id: 43) }
  @inlinable public static var dataRole: HTMLAttributeName { HTMLAttributeName(id: 44) }
  @inlinable public static var dataType: HTMLAttributeName { HTMLAttributeName(id: 45) }

  /// In the order of their numbers.
  static let known: [String] = [
    "id", "class", "href", "src", "content", "name", "property", "rel", "itemprop", "itemtype", "itemscope", "type",
    "lang", "title", "alt", "style", "datetime", "hreflang", "charset", "http-equiv", "media", "width", "height",
    "srcset", "data-src", "data-original", "data-srcset", "data-id", "action", "method", "value", "role", "hidden",
    "aria-hidden", "aria-label", "target", "for", "color", "face", "size", "encoding", "cite", "sizes", "loading",
    "data-role", "data-type",
  ]
}

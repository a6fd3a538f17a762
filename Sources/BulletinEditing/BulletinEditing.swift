/// How an office makes its bulletin: definitions (YAML), the draft of an issue, and reading old issues back.
///
/// Pure functions from values to values: a ``BulletinDefinition`` says which sections exist and what belongs into them,
/// ``IssueDrafter`` fills them with stories, ``IssueImporter`` turns the lines of an old document into the same ``Issue``.
public enum BulletinEditing {}

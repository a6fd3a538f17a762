/// No issue leaves the house with a mistake that a machine can see.
///
/// **Face**: ``ProofDocument`` (lines as given, perhaps with the issue that was read from them), ``Proofreader``,
/// ``ProofReport``, ``ProofText`` and ``ProofSARIF`` for people and machines.
///
/// **Rules**: one file each, in the folder of its family. A rule's docstring is its documentation page: what it finds, why,
/// what it leaves alone. A rule sees a ``ProofContext`` and gives ``RuleFinding`` values; it never throws away text.
///
/// **Severity**: `error` for what is wrong in itself, `warning` for what an editor must look at, `note` for what may stand.
///
/// **Units**: lines and columns count from 1 in the file as given; offsets inside paragraphs count Unicode scalars.
public enum Proofreading {
  /// Raised whenever a rule is added or changes what it finds.
  public static let version = 1
}

/// No issue leaves the house with a mistake that a machine can see.
///
/// **Face**: ``ProofDocument`` (lines as given, perhaps with the issue that was read from them), ``Proofreader``,
/// ``ProofReport``, ``ProofText`` and ``ProofSARIF`` for people and machines.
///
/// **Rules**: one file each, in the folder of its family. A rule's `page` is its documentation: what it finds, why, what it
/// leaves alone, with tested examples; `docs/Reference/Rules` is generated from it. A rule sees a ``ProofContext`` and gives
/// ``RuleFinding`` values; one that throws or works too long is `not-run`, never green.
///
/// **What people decide**: ``HouseStyle`` (glossary), ``ProofDecisions`` (accepted and overruled findings),
/// ``ProofBaseline`` (old findings), ``ProofCorrection`` (safe fixes), ``ProofReport/sheet(of:title:checked:overrules:)``.
///
/// **Severity**: `error` for what is wrong in itself, `warning` for what an editor must look at, `note` for what may stand.
///
/// **Units**: lines and columns count from 1 in the file as given; offsets inside paragraphs count Unicode scalars.
public enum Proofreading {
  /// Raised whenever a rule is added or changes what it finds.
  public static let version = 2
}

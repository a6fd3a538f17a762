import VietnameseText

extension Proofreader {
  /// Every rule of the house, in the order of the proof sheet.
  static func all(archive: ArchiveUsage?) -> [any ProofRule] {
    [
      DoubledWordRule(), StraySyllableRule(), SpacingRule(), DatePunctuationRule(), QuoteStyleRule(),
      UnbalancedQuoteRule(),
      DashRule(), StrayCharacterRule(), CapitalRule(), ToneMarkRule(), BrokenParagraphRule(), SentenceRule(),
      GluedWordRule(),
      PromptResidueRule(), LinkRule(), PageFurnitureRule(), ContentsRule(), ItemDateRule(), SourceCreditRule(),
      AcronymRule(),
      CaseVariantRule(), PlaceRule(), OfficeRule(), DocumentRule(), DateRule(), FigureRule(),
      SlipRule(archive: archive), VariantPairRule(),
      RepeatedTextRule(), RepeatedFormulaRule(), TitleAbstractRule(), TrendFigureRule(),
      YearRangeRule(), StoryTwiceRule(), CitationRule(), PhraseSlipRule(), NameVariantRule(), JoinVariantRule(),
      AbbreviationRule(), ConfusionRule(), SectionRule(), ItemGroundingRule(),
    ]
  }
}

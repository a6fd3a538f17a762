/// What tests of several rooms share: fixtures written for this purpose, a clock that stands still, and doubles of the
/// outside world that fail loudly when they are called unexpectedly.
public enum NewsTesting {}

/// Fetches from other people's servers, politely and safely.
///
/// Public face: ``PoliteFetcher`` behind the protocol ``Fetching``, with ``FetchPolicy``, ``FetchRequest``,
/// ``FetchResponse`` and ``FetchFailure``; ``RobotsRules``; ``AddressGuard``; ``AdaptivePolling``.
///
/// Invariants:
/// - One request at a time to one origin (scheme, host, port), with a pause and jitter in between; robots.txt is asked
///   first and kept for a day at most (RFC 9309); `Retry-After` and failures make the origin rest.
/// - Only http and https. Every connection is checked when it is opened, after name resolution and on every redirect:
///   private, loopback and link-local addresses are refused unless the policy allows them.
/// - Time, size (after decompression), redirects and header size are limited. TLS certificates are verified.
/// - The User-Agent says who we are and whom to write to.
///
/// Units: seconds and bytes. The room never reads the environment: proxies are part of the policy.
enum WebFetching {}

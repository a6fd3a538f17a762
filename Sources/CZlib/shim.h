#include <zlib.h>

/* inflateInit2 is a macro, which Swift does not see: a reader of gzip files (RFC 1952). */
static inline int diemtin_inflate_gzip(z_stream *stream) { return inflateInit2(stream, 16 + MAX_WBITS); }

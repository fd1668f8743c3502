/** What the build writes where a nonce belongs; each response gets a nonce of its own in its place. */
export const noncePlaceholder = '__CSP_NONCE__';

/**
 * What the page may do: its own files and nothing else. Styles made while it runs (the component kit's) carry the nonce;
 * strings never become script or markup (Trusted Types).
 */
export function contentSecurityPolicy(nonce: string): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    "object-src 'none'",
    "require-trusted-types-for 'script'",
  ].join('; ');
}

import { expect, it } from 'vitest';
import { contentSecurityPolicy } from './contentSecurityPolicy.ts';

it('is written so that a browser understands it: a name, a space, sources, no colon behind a name', () => {
  const directives = contentSecurityPolicy('bm9uY2U=').split('; ');
  for (const directive of directives) expect(directive).toMatch(/^[a-z-]+ ('[a-z-]+'|'nonce-bm9uY2U='|data:)( ('[a-z-]+'|'nonce-bm9uY2U='|data:))*$/);
  expect(directives).toContain("default-src 'none'");
  expect(directives.find((directive) => directive.startsWith('script-src'))).toBe("script-src 'self'");
});

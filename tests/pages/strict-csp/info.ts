import { allBut, type PageInfo } from '../page-info.ts';
import { profile } from './profile.ts';

export const strictCsp: PageInfo = {
  name: 'strict-csp',
  component: 'React table under a strict CSP with Trusted Types',
  messages: 240,
  controls: allBut('page'),
  list: { in: 'page' },
  headers: {
    'content-security-policy': [
      "default-src 'self'",
      "script-src 'self'",
      "style-src 'self'",
      "object-src 'none'",
      "base-uri 'none'",
      "frame-ancestors 'self'",
      "require-trusted-types-for 'script'",
      "trusted-types 'none'",
    ].join('; '),
  },
  profile,
};

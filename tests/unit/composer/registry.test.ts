import { describe, expect, test } from 'vitest';
import { adapterFor, matches } from '../../../lib/composer/registry';
import { sites } from '../../../lib/composer/sites/index';

describe('the registry', () => {
  test('ids and hosts are unique, hosts are https with every path', () => {
    expect(new Set(sites.map((site) => site.id)).size).toBe(sites.length);
    const hosts = sites.flatMap((site) => site.hosts);
    expect(new Set(hosts).size).toBe(hosts.length);
    for (const pattern of hosts) expect(pattern).toMatch(/^https:\/\/[a-z0-9.-]+(\/[a-z]+)?\/\*$/);
    expect(new Set(matches).size).toBe(matches.length);
    for (const pattern of matches) expect(pattern).toMatch(/^https:\/\/[a-z0-9.-]+\/\*$/);
  });

  test.each([
    ['https://mail.google.com/mail/u/0/#inbox', 'gmail'],
    ['https://mail.google.com/chat/u/0/frame', 'google-chat'],
    ['https://mail.google.com.evil.example/', 'generic'],
    ['https://evil.example/https://x.com/', 'generic'],
    ['about:blank', 'generic'],
  ])('%s: %s', (address, id) => {
    expect(adapterFor(address).id).toBe(id);
  });
});

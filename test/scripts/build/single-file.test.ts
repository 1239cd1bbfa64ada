import { createHash } from 'node:crypto';
import fs from 'node:fs';
import vm from 'node:vm';
import { describe, expect, test } from 'vitest';
import { page } from '../../../scripts/build/page';
import { officeCdn, pagePolicy, singleFilePolicy } from '../../../scripts/build/policy';
import { inlinable } from '../../../scripts/build/single-file';

const template = fs.readFileSync('src/taskpane/page.html', 'utf8');
const evil = 'const texts = ["</script><script>", `<!-- $& </SCRIPT>`]; /<\\/script>/u.test(texts[0]); texts.join();';

describe('a script in a page', () => {
  test('neither ends its element nor opens a comment', () => {
    expect(inlinable(evil)).not.toMatch(/<\/script|<!--|<script/i);
  });
  test('means the same as before', () => {
    expect(vm.runInNewContext(inlinable(evil))).toBe(vm.runInNewContext(evil));
  });
  test('stands in it letter for letter as the policy has it', () => {
    const inline = inlinable(evil);
    const text = page(template, { policy: singleFilePolicy([inline]), icon: 'data:,', inline });
    const [, standing = ''] = /<script>([^]*?)<\/script>/.exec(text) ?? [];
    expect(standing).toBe(inline);
    expect(text).toContain(`'sha256-${createHash('sha256').update(standing).digest('base64')}'`);
  });
});

describe('what a page may load', () => {
  const sources = (policy: string, directive: string) =>
    policy
      .split('; ')
      .find((part) => part.startsWith(`${directive} `))
      ?.split(' ')
      .slice(1);

  test('scripts of its own, and office.js from Microsoft where it is not taken along', () => {
    expect(sources(pagePolicy('cdn', false), 'script-src')).toEqual(["'self'", officeCdn]);
    expect(sources(pagePolicy('local', false), 'script-src')).toEqual(["'self'"]);
    expect(sources(pagePolicy('none', false), 'script-src')).toEqual(["'self'"]);
  });
  test('nothing that is not named, and nothing over the network', () => {
    for (const policy of [pagePolicy('cdn', false), pagePolicy('local', false), singleFilePolicy(['1'])]) {
      expect(sources(policy, 'default-src')).toEqual(["'none'"]);
      expect(sources(policy, 'connect-src')).toEqual(["'none'"]);
      expect(policy).not.toMatch(/unsafe-eval|script-src[^;]*unsafe-inline/);
    }
  });
  test('every script of a page has a place in it', () => {
    const text = page(template, { policy: 'p', icon: 'i', scripts: ['a.js', 'b.js'] });
    expect(text.match(/src="[^"]*"/g)).toEqual(['src="a.js"', 'src="b.js"']);
    expect(text).not.toMatch(/\{(policy|icon|head|body)\}/);
  });
});

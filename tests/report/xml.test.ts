import { parseXml, type XmlElement } from '@rgrove/parse-xml';
import { describe, expect, test } from 'vitest';
import checkstyle from '../../src/report/checkstyle.js';
import junit from '../../src/report/junit.js';
import { context, hostilePaths, hostileResults, hostileTexts, resultOf, resultWith } from './findings.js';

const root = (xml: string) => parseXml(xml).root!;
const elements = ({ children }: XmlElement) =>
  children.filter((one) => one.type === 'element') as XmlElement[];
/** What XML 1.0 can hold of a text: control characters are drawn. */
const inXml = (text: string) =>
  text
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g, (char) =>
      String.fromCharCode(0x2400 + char.charCodeAt(0)),
    )
    .replace(/\p{Surrogate}|[\ufffe\uffff]/gu, '\ufffd');

const error = resultWith('Hi,\n\nyou failed to pay.', ['you failed to'], { severity: 2 });
const fatal = resultOf([{ ruleId: null, severity: 2, fatal: true, message: 'Not UTF-8.' }], '/repo/a.b.md');
const clean = resultOf([], '/repo/clean.md');
const paths = hostilePaths.map((path) => inXml(path.replace('/repo/', '')));

describe('checkstyle', () => {
  test('has a file for each file, and an error for each finding', () => {
    const top = root(checkstyle([error, fatal, clean], context));
    expect([top.name, top.attributes]).toEqual(['checkstyle', { version: '4.3' }]);
    expect(elements(top).map(({ attributes }) => attributes)).toEqual([
      { name: 'macros/refund.md' },
      { name: 'a.b.md' },
      { name: 'clean.md' },
    ]);
    expect(
      elements(top)
        .flatMap(elements)
        .map(({ attributes }) => attributes),
    ).toEqual([
      {
        ...{ line: '3', column: '1', severity: 'error' },
        ...{ message: '“you failed to” blames the reader.', source: 'supportlint.rules.no-blame' },
      },
      { severity: 'error', message: 'Not UTF-8.', source: 'supportlint' },
    ]);
  });

  test('gives a parser every text back', () => {
    const files = elements(root(checkstyle(hostileResults, context)));
    expect(files.map(({ attributes }) => attributes.name)).toEqual(paths);
    for (const file of files) {
      expect(elements(file).map(({ attributes }) => attributes.message)).toEqual(hostileTexts.map(inXml));
    }
  });
});

describe('junit', () => {
  test('has a suite for each file, and a failed test for each finding', () => {
    const top = root(junit([error, fatal, clean], context));
    expect([top.name, top.attributes]).toEqual(['testsuites', { name: 'supportlint' }]);
    const suite = { package: 'org.supportlint', time: '0', tests: '1' };
    expect(elements(top).map(({ attributes }) => attributes)).toEqual([
      { ...suite, name: 'macros/refund.md', errors: '0', failures: '1' },
      { ...suite, name: 'a.b.md', errors: '1', failures: '0' },
      { ...suite, name: 'clean.md', errors: '0', failures: '0' },
    ]);
    const [failed, broken, passed] = elements(top).flatMap(elements);
    expect(failed!.attributes).toEqual({
      ...{ name: 'org.supportlint.no-blame', classname: 'macros/refund', time: '0' },
      ...{ file: 'macros/refund.md', line: '3' },
    });
    const message = '“you failed to” blames the reader.';
    expect(elements(failed!)).toMatchObject([
      { name: 'failure', attributes: { message }, text: `line 3, col 1, Error - ${message} (no-blame)` },
    ]);
    expect(elements(broken!)).toMatchObject([{ name: 'error', attributes: { message: 'Not UTF-8.' } }]);
    expect(broken!.attributes.classname).toBe('a.b');
    expect([passed!.attributes.name, passed!.children]).toEqual(['clean.md', []]);
  });

  test('gives a parser every text back', () => {
    const suites = elements(root(junit(hostileResults, context)));
    expect(suites.map(({ attributes }) => attributes.name)).toEqual(paths);
    for (const suite of suites) {
      const failures = elements(suite).flatMap(elements);
      expect(failures.map(({ attributes }) => attributes.message)).toEqual(hostileTexts.map(inXml));
      const bodies = failures.map(({ text }) => text.slice(text.indexOf(' - ') + 3, -' (no-blame)'.length));
      expect(bodies).toEqual(hostileTexts.map(inXml));
    }
  });
});

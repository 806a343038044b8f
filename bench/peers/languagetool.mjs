import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const version = '6.8';
const dependency = (name) =>
  `<dependency><groupId>org.languagetool</groupId><artifactId>${name}</artifactId><version>${version}</version></dependency>`;
const project = `<project xmlns="http://maven.apache.org/POM/4.0.0">
<modelVersion>4.0.0</modelVersion><groupId>bench</groupId><artifactId>languagetool</artifactId><version>1</version>
<dependencies>${dependency('languagetool-commandline')}${dependency('language-en')}</dependencies>
</project>`;

/**
 * LanguageTool's command line, fetched by Maven.
 *
 * @param {string} folder where it is kept between runs
 * @returns {{ version: string, command: string[] } | undefined}
 */
export function findLanguageTool(folder) {
  if (spawnSync('java', ['-version']).status !== 0) return undefined;
  const jars = join(folder, 'languagetool');
  if (!existsSync(jars) || readdirSync(jars).length === 0) {
    if (spawnSync('mvn', ['--version']).status !== 0) return undefined;
    console.error('Fetching LanguageTool …');
    mkdirSync(folder, { recursive: true });
    const pom = join(folder, 'pom.xml');
    writeFileSync(pom, project);
    const goal = ['-q', '-B', '-f', pom, 'dependency:copy-dependencies', `-DoutputDirectory=${jars}`];
    try {
      execFileSync('mvn', goal, { stdio: 'pipe' });
    } catch (error) {
      console.error(`LanguageTool cannot be fetched: ${error.message.split('\n')[0]}`);
      return undefined;
    }
  }
  const main = 'org.languagetool.commandline.Main';
  return { version, command: ['java', '-cp', join(jars, '*'), main, '-l', 'en-US'] };
}

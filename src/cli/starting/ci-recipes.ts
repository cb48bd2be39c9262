import { doubleQuoted } from '../../documents/double-quoted.ts';
import { writtenScalar } from '../../documents/written-scalar.ts';
import { shellWord } from '../../model/shell-word.ts';

/** What runs Gainsay in a service of continuous integration. docs/ci.md shows the same text. */
interface CiRecipe {
  /** Where the service looks for it, from the top of the repository. */
  readonly file: string;
  readonly text: string;
  /** What is left to a person, in a sentence. */
  readonly todo: string;
  /**
   * The same text where the project is a folder of the repository.
   * @param isPackage whether the folder has a package.json, so that Gainsay is installed there
   */
  readonly inFolder: (folder: string, isPackage: boolean) => string;
}

/** A command as an item of a list in YAML. */
function item(command: string): string {
  return `- ${/: | #|:$/.test(command) ? doubleQuoted(command) : command}`;
}

const GITLAB_CHECK =
  'npx --no-install gainsay check ${CI_MERGE_REQUEST_DIFF_BASE_SHA:+--since=$CI_MERGE_REQUEST_DIFF_BASE_SHA} --show unchanged --format text --format gitlab:gl-code-quality-report.json --format junit:gainsay.xml';

const GITHUB = `# .github/workflows/gainsay.yml
name: Gainsay
on: [pull_request]
permissions: { contents: read }
jobs:
  check:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v5
        with: { fetch-depth: 0 }
      - uses: OWNER/gainsay@COMMIT
        id: gainsay
        with:
          fail-on: error
          formats: |
            sarif:gainsay.sarif
            comment:gainsay.md
`;

/** @param folder the project's; null for the top of the repository */
function gitlab(folder: string | null, isPackage: boolean): string {
  const home = folder !== null && isPackage ? folder : null;
  const check =
    folder === null || isPackage ? GITLAB_CHECK : GITLAB_CHECK.replace(/(?<=check )/, () => `${shellWord(folder)} `);
  const report = (name: string): string => writtenScalar(home === null ? name : `${home}/${name}`);
  return `# .gitlab-ci.yml
gainsay:
  image: node:24
  variables: { GIT_DEPTH: 0 }
  rules:
    - if: $CI_PIPELINE_SOURCE == "merge_request_event"
    - if: $CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH
  before_script:
${home === null ? '' : `    ${item(`cd ${shellWord(home)}`)}\n`}    - npm ci
  script:
    ${item(check)}
  artifacts:
    when: always
    reports:
      codequality: ${report('gl-code-quality-report.json')}
      junit: ${report('gainsay.xml')}
`;
}

/** The services that `gainsay init --ci` knows. A new one is an entry here, and its text in docs/ci.md. */
export const CI_RECIPES: Readonly<Record<'github' | 'gitlab', CiRecipe>> = {
  github: {
    file: '.github/workflows/gainsay.yml',
    text: GITHUB,
    todo: 'Write who owns Gainsay on GitHub, and the commit that you want, in place of OWNER and COMMIT.',
    inFolder: (folder) =>
      GITHUB.replace(/(?= +fail-on)/, () => `          working-directory: ${writtenScalar(folder)}\n`),
  },
  gitlab: {
    file: '.gitlab-ci.yml',
    text: gitlab(null, false),
    todo: 'It installs Gainsay by npm ci: package.json and its lock file have to name it.',
    inFolder: gitlab,
  },
};

import { shellWord } from '../../model/shell-word.ts';

/** What runs Gainsay in a service of continuous integration. docs/ci.md shows the same text. */
interface CiRecipe {
  /** Where the service looks for it, from the top of the repository. */
  readonly file: string;
  readonly text: string;
  /** What is left to a person, in a sentence. */
  readonly todo: string;
  /** How it is told that the project is a folder of the repository, in a sentence. */
  readonly inFolder: (folder: string) => string;
}

/** The services that `gainsay init --ci` knows. A new one is an entry here, and its text in docs/ci.md. */
export const CI_RECIPES: Readonly<Record<'github' | 'gitlab', CiRecipe>> = {
  github: {
    file: '.github/workflows/gainsay.yml',
    text: `# .github/workflows/gainsay.yml
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
`,
    todo: 'Write who owns Gainsay on GitHub, and the commit that you want, in place of OWNER and COMMIT.',
    inFolder: (folder) => `Add "working-directory: ${folder}" under "with".`,
  },
  gitlab: {
    file: '.gitlab-ci.yml',
    text: `# .gitlab-ci.yml
gainsay:
  image: node:24
  variables: { GIT_DEPTH: 0 }
  rules:
    - if: $CI_PIPELINE_SOURCE == "merge_request_event"
    - if: $CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH
  before_script:
    - npm ci
  script:
    - npx --no-install gainsay check \${CI_MERGE_REQUEST_DIFF_BASE_SHA:+--since=$CI_MERGE_REQUEST_DIFF_BASE_SHA} --show unchanged --format text --format gitlab:gl-code-quality-report.json --format junit:gainsay.xml
  artifacts:
    when: always
    reports:
      codequality: gl-code-quality-report.json
      junit: gainsay.xml
`,
    todo: 'It installs Gainsay by npm ci: package.json and its lock file have to name it.',
    inFolder: (folder) => `Write ${shellWord(folder)} behind "gainsay check".`,
  },
};

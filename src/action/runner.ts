/**
 * How the Action talks to the runner. `scripts/build.mjs` leaves out what else there is in @actions/core: it brings an
 * HTTP client, which takes longer to load than everything of ours.
 */
export {
  type AnnotationProperties,
  debug,
  endGroup,
  error,
  getInput,
  getMultilineInput,
  info,
  isDebug,
  notice,
  setOutput,
  startGroup,
  warning,
} from '@actions/core';

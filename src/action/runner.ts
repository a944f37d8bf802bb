/** How the Action talks to the runner. The build leaves out what else there is in @actions/core. */
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

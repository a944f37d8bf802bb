/** How the Action talks to the runner. The build leaves out the rest of @actions/core. */
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

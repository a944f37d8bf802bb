/**
 * The build without Redis, which the throttling plugin loads anyway. The package declares types only for the full
 * build.
 */
declare module 'bottleneck/light.js' {
  export { default } from 'bottleneck';
}

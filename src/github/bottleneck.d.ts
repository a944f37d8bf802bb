/** The build without Redis, which the throttling plugin has already loaded; its package describes only the whole. */
declare module 'bottleneck/light.js' {
  export { default } from 'bottleneck';
}

/**
 * A webpack loader: what a module imports whole (`import * as`) is evaluated when it is first read.
 *
 * @see https://webpack.js.org/configuration/experiments/#experimentsdeferimport
 */
export default function deferImports(code) {
  return code.replaceAll(/^import \* as/gm, 'import /* webpackDefer: true */ * as');
}

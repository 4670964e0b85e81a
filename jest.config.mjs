const swc = {
  jsc: { target: 'es2022', parser: { syntax: 'typescript' } },
  module: { type: 'commonjs' },
};

export default {
  testEnvironment: 'node',
  roots: ['<rootDir>/test'],
  transform: { '^.+\\.ts$': ['@swc/jest', swc] },
  globalSetup: '<rootDir>/test/setup.mjs',
  testTimeout: 30_000,
  // one less than the cores, jest's own choice, would leave half of a small machine idle
  maxWorkers: 2,
};

const { join, relative } = require('node:path');
const { default: Sequencer } = require('@jest/test-sequencer');
const seconds = require('../test/long-suites.json');

const root = join(__dirname, '..');

/**
 * Starts with the suites that take longest, by what `test/long-suites.json` says, so that no core ends with a long one alone.
 * Jest's own order knows how long suites took only where they ran before.
 */
module.exports = class LongestFirst extends Sequencer {
  sort(tests) {
    const took = ({ path }) => seconds[relative(root, path)] ?? 0;
    return [...super.sort(tests)].sort((a, b) => took(b) - took(a));
  }
};

import { MAJOR_TAG } from '../product.ts';

/** The workflow that README.md shows: it needs no token and no permission beyond reading the code. */
export const WORKFLOW = `name: Stories
on: [pull_request]
permissions:
  contents: read
jobs:
  review:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1
        with:
          persist-credentials: false
      - uses: star-witness/star-witness@${MAJOR_TAG}
`;

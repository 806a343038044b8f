/** Full forms with a short twin that fits wherever they stand. Source: English grammar. */
export const phrases = {
  full: [
    '(i am|you are|we are|they are|it is|that is|there is) *1',
    '(i|you|we|they|it|that) will *1',
    "(don't|doesn't|didn't|isn't|aren't|wasn't|weren't|can't|couldn't|won't|wouldn't|shouldn't|haven't|hasn't|hadn't)",
  ],
};

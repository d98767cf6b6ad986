/** Stories with more sources than this are no stories: their claims compare by subject and attribute only. */
export const MOST_SOURCES = 120;

/** Plants a disk with room for NOS_TEST_PAGES pages of the embedded database. */
const Database = require('better-sqlite3');

const { pragma } = Database.prototype;
Database.prototype.pragma = function (source, options) {
  const answer = pragma.call(this, source, options);
  if (source.startsWith('journal_mode')) pragma.call(this, `max_page_count = ${process.env.NOS_TEST_PAGES}`);
  return answer;
};

-- Who looks after an inquiry, as JSON; empty while nobody does. Beside the document, not in it: a process of the version
-- before writes the documents that it changes without what it doesn't know.
alter table inquiries add column owner text;

-- Fingerprints of what the form of an inquiry held when it was handed in last, as JSON; empty for what is older. Beside the
-- document, as the owner is.
alter table inquiries add column handed_in text;

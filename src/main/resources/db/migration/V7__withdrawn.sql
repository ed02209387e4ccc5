-- Up to which words a post is no longer wanted: it may be on its way, so that it can't just be deleted. 0 while it is.
alter table posts add column withdrawn_revision bigint not null default 0;

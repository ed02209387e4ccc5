-- Who did what, and when: ids and nothing that anybody typed. Rows are added and read, never changed or deleted.
create table audit (
    id      text   not null primary key,
    at      bigint not null,
    team    text   not null,
    -- no reference: what is told of an inquiry outlives it
    inquiry text   not null,
    who     text   not null,
    what    text   not null
);

create index audit_by_age on audit (at, id);
create index audit_by_inquiry on audit (inquiry, at, id);

-- The thread of a post whose inquiry is no longer on record to name it.
alter table posts add column own_thread_ts text;

-- 1 for the posts of no inquiry on record: digests, and the last words about one that was forgotten.
alter table posts add column loose bigint not null default 0;
update posts set loose = 1 where inquiry like 'digest:%';
create index posts_loose on posts (created_at) where loose = 1;

create index inquiries_by_reporter on inquiries (team, reporter, reported_at, id);

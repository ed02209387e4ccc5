-- 0 for the posts of inquiries whose severity is urgent or critical: they go out before all others, 1.
alter table posts add column urgency bigint not null default 1;

drop index posts_waiting;
create index posts_waiting on posts (urgency, next_attempt_at, seq) where status = 'waiting';

-- What was resolved long ago is deleted.
create index inquiries_resolved on inquiries (resolved_at) where resolved_at is not null;

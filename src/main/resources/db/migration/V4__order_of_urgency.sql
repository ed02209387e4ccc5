-- What is due is looked after in the order of urgency, each severity by a walk of its own.
drop index inquiries_due;
create index inquiries_due on inquiries (severity, next_due_at, id) where next_due_at is not null;

-- Urgency from 0 for the posts of critical inquiries to 4 for those of low ones, 5 for digests.
update posts set urgency = coalesce((select case i.severity
        when 'CRITICAL' then 0 when 'URGENT' then 1 when 'HIGH' then 2 when 'NORMAL' then 3 else 4 end
    from inquiries i where i.team = posts.team and i.id = posts.inquiry), 5)
where status = 'waiting';

-- Among a million that are resolved the open ones are found by themselves.
create index inquiries_open_by_age on inquiries (reported_at, id) where resolved_at is null;

-- The threads that are to be read, in narrow rows: a mark on the inquiry itself would have its whole document written
-- again. Until 0: to be read now; otherwise the moment until which somebody has it, or until which it has time.
-- inquiries.catch_up, which held the mark, stays as long as a process of the version before may still run.
create table unheard (
    inquiry  text   not null primary key,
    urgency  bigint not null,
    moved_at bigint not null,
    until    bigint not null
);

create index unheard_next on unheard (urgency, moved_at desc) where until = 0;
create index unheard_lapsing on unheard (until) where until > 0;

insert into unheard (inquiry, urgency, moved_at, until)
select i.id, case i.severity
        when 'CRITICAL' then 0 when 'URGENT' then 1 when 'HIGH' then 2 when 'NORMAL' then 3 else 4 end,
    i.reported_at, 0
from inquiries i where i.catch_up > 0 and i.resolved_at is null and i.thread_ts is not null;

drop index inquiries_to_catch_up;

-- Made anew: of two indexes that promise the same, SQLite takes the younger, and the other holds what is resolved too.
drop index inquiries_open;
create index inquiries_open on inquiries (team, channel, reported_at, id) where resolved_at is null;

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

-- Made anew: of two indexes that promise the same, SQLite takes the younger, and the other holds what is resolved too.
drop index inquiries_open;
create index inquiries_open on inquiries (team, channel, reported_at, id) where resolved_at is null;

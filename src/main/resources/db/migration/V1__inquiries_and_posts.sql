-- One script for SQLite and PostgreSQL: text, and bigint for numbers, for truth (0, 1) and for moments
-- (milliseconds since the epoch).

-- An inquiry is its document; the columns beside it are what is searched for, and what isn't the document's to say:
-- the thread, which is known only once the card stands, and the version.
create table inquiries (
    id          text   not null primary key,
    team        text   not null,
    channel     text   not null,
    thread_ts   text,
    view_id     text   not null,
    reporter    text   not null,
    language    text   not null,
    severity    text   not null,
    state       text   not null,
    reported_at bigint not null,
    resolved_at bigint,
    next_due_at bigint,
    version     bigint not null,
    document    text   not null,
    -- one form, one inquiry
    unique (team, view_id)
);

create index inquiries_by_thread on inquiries (team, channel, thread_ts) where thread_ts is not null;
create index inquiries_open on inquiries (team, channel, reported_at, id) where resolved_at is null;
create index inquiries_by_channel on inquiries (team, channel, reported_at, id);
create index inquiries_due on inquiries (next_due_at, id) where next_due_at is not null;
create index inquiries_by_age on inquiries (reported_at, id);

-- The outbox: one row for each post, in its latest words.
create table posts (
    team               text   not null,
    inquiry            text   not null,
    key                text   not null,
    kind               text   not null,
    place              text   not null,
    channel            text   not null,
    user_id            text,
    response_url       text,
    broadcast          bigint not null,
    message            text   not null,
    -- order within the inquiry
    seq                bigint not null,
    -- counts the words written down; delivered_revision is what stands in Slack, 0 for nothing
    revision           bigint not null,
    delivered_revision bigint not null,
    message_ts         text,
    -- waiting (claimed or not), parked, given_up, delivered
    status             text   not null,
    attempts           bigint not null,
    uncertain          bigint not null,
    next_attempt_at    bigint not null,
    claim              text,
    claimed_until      bigint,
    created_at         bigint not null,
    waiting_since      bigint not null,
    last_error         text,
    primary key (team, inquiry, key)
);

-- What is delivered stays for good and is by far the most: no index of the deliveries' daily work holds it. Queries
-- have to repeat these conditions word by word, as SQLite doesn't infer one from another.
create index posts_waiting on posts (next_attempt_at, seq) where status = 'waiting';
create index posts_first on posts (team, inquiry, seq) where message_ts is null and status in ('waiting', 'parked');
create index posts_claimed on posts (claim) where claim is not null;
create index posts_unsettled on posts (status, team, channel) where status in ('waiting', 'parked', 'given_up');

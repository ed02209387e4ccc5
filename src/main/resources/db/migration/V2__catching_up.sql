-- 1 while the thread is to be read from Slack, as something may have been said there that we weren't told.
alter table inquiries add column catch_up bigint not null default 0;

create index inquiries_to_catch_up on inquiries (reported_at) where catch_up = 1;

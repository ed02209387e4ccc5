-- 1 for what somebody deleted in Slack and was posted once more: who deletes it again doesn't want it.
alter table posts add column posted_anew bigint not null default 0;

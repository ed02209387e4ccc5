/**
 * The forms, each with its view and its reader in one file. Nothing here talks to Slack or to the desk.
 */
@NullMarked
package dev.awsinquiry.slack.inbound.form;

import org.jspecify.annotations.NullMarked;

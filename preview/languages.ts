/** SurveyJS's buttons and messages in the languages that we have words of our own in, and in others that are written from right to left. */

import "survey-core/i18n/arabic";
import "survey-core/i18n/dutch";
import "survey-core/i18n/french";
import "survey-core/i18n/german";
import "survey-core/i18n/hebrew";
import "survey-core/i18n/hindi";
import "survey-core/i18n/indonesian";
import "survey-core/i18n/japanese";
import "survey-core/i18n/malay";
import "survey-core/i18n/persian";
import "survey-core/i18n/portuguese";
import "survey-core/i18n/portuguese-br";
import "survey-core/i18n/russian";
import "survey-core/i18n/simplified-chinese";
import "survey-core/i18n/spanish";
import "survey-core/i18n/traditional-chinese";
import "survey-core/i18n/turkish";
import "survey-core/i18n/vietnamese";

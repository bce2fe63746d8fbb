// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/edits/messageedits.h"

#include "domain/labels.h"

using namespace Qt::StringLiterals;

namespace Plimsoll::edits {

namespace {

// Written to be read as a template; the words are English whatever the user's language, and the template says so.

const QString dateList = u"{% for date in dates %}\n- **{{ date.title }}**: {{ date.when }}\n{% endfor %}\n"_s;

QString announcement()
{
    return u"# {{ release.name }}\n\n{% if milestone %}{{ milestone.title }}: **{{ milestone.when }}**.\n\n{% endif %}The dates:\n\n"_s + dateList
        + u"\n{% if risks %}What may still change them:\n\n{% for risk in risks %}\n- {{ risk.title }}{% if risk.effect %}: {{ risk.effect }}{% endif %}\n"
          "{% endfor %}\n{% endif %}{% if contacts %}\n\nQuestions: {% for contact in contacts %}{{ contact.name }}{% if contact.email %}, "
          "{{ contact.email }}{% endif %} {% endfor %}\n{% endif %}"_s;
}

QString changeNotice()
{
    return u"# Changed dates of {{ release.name }}\n\n{% for change in changes %}\n- **{{ change.title }}**: {% if change.off %}was planned for "
           "{{ change.from }} and is off.{% else %}{% if change.from %}moved from {{ change.from }} to{% else %}was off and is now on{% endif %} "
           "**{{ change.to }}**.{% endif %}"
           "{% if change.reason %} {{ change.reason }}.{% endif %}\n{% endfor %}\n\n{% if why %}\n{{ why }}\n\n{% endif %}\n"
           "{% if next %}The next date: {{ next.title }}, {{ next.when }}.\n{% endif %}"_s;
}

QString releaseNotes()
{
    return u"# {{ release.name }}\n\n{% if items %}{% for item in items %}\n- **{{ item.title }}**{% if item.note %}: {{ item.note }}{% endif %}"
           "{% if item.action %} What to do: {{ item.action }}{% endif %}\n{% endfor %}\n{% endif %}"_s;
}

QString reminder()
{
    return u"{% if milestone %}**{{ milestone.title }}** is on **{{ milestone.when }}**.\n\n{% endif %}{% if next %}The next date of {{ release.name }}: "
           "{{ next.title }}, {{ next.when }}.\n{% endif %}"_s;
}

} // namespace

MessageTemplate starterTemplate(MessagePurpose purpose)
{
    MessageTemplate made;
    made.name = label(purpose);
    made.purpose = purpose;
    switch (purpose) {
    case MessagePurpose::ChangeNotice:
        made.subject = u"{{ release.name }}: dates have changed"_s;
        made.body = changeNotice();
        break;
    case MessagePurpose::ReleaseNotes:
        made.subject = u"{{ release.name }}: release notes"_s;
        made.body = releaseNotes();
        break;
    case MessagePurpose::Reminder:
        made.subject = u"{{ release.name }}: {% if milestone %}{{ milestone.title }}{% else %}reminder{% endif %}"_s;
        made.body = reminder();
        break;
    case MessagePurpose::Announcement:
    case MessagePurpose::Marketing:
    case MessagePurpose::Training:
    case MessagePurpose::Other:
        made.subject = u"{{ release.name }}{% if milestone %}: {{ milestone.title }}{% endif %}"_s;
        made.body = announcement();
        break;
    }
    return made;
}

} // namespace Plimsoll::edits

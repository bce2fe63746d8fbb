// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/edits/messageedits.h"
#include "exchange/templatecheck.h"

#include <QTest>

using namespace Plimsoll;
using namespace Qt::StringLiterals;

/// What templates may hold, and the sentence for what they may not.
class TestTemplateCheck : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sound_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("nothing") << QString();
        QTest::newRow("a name") << u"{{ release.name }} and {{release.when}}"_s;
        QTest::newRow("a loop") << u"{% for date in dates %}{{ date.title }} {{ forloop.counter }}{% empty %}none{% endfor %}"_s;
        QTest::newRow("a condition") << u"{% if next and not risks or today == \"a b\" %}x{% elif why %}y{% else %}z{% endif %}"_s;
        QTest::newRow("a given name") << u"{% with next.title as t %}{{ t|upper }}{% endwith %}{% with dates|first as d %}{{ d.when }}{% endwith %}"_s;
        QTest::newRow("filters") << u"{{ release.name|default:\"a|b: c\"|truncatewords:3 }} {{ dates|length }}"_s;
        QTest::newRow("a comment") << u"{# {% load anything #}{{ why }}"_s;
        QTest::newRow("loops side by side") << u"{% for d in dates %}{% endfor %}{% for r in risks %}{{ r.effect }}{% endfor %}"_s;
        QTest::newRow("braces that are none") << u"{ a } } { % %} {} {release}"_s;
    }
    void sound()
    {
        QFETCH(QString, text);
        const auto result = checkTemplate(text);
        QVERIFY2(result.hasValue(), result ? "" : qPrintable(result.error().text));
    }

    void refused_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("sentence");
        const QString notHere = u"Line 1: “%1” cannot be used in a message; use if, for or with."_s;
        for (const char *tag : {"include", "extends", "block", "load", "media_finder", "now", "range", "debug", "comment", "autoescape", "filter", "ssi"}) {
            const QString name = QString::fromLatin1(tag);
            QTest::newRow(tag) << u"{% "_s + name + u" \"/etc/passwd\" %}"_s << notHere.arg(name);
        }
        QTest::newRow("empty tag") << u"{% %}"_s << notHere.arg(QString());
        QTest::newRow("not closed") << u"a\nb {{ release.name"_s << u"Line 2: {{ is not closed; write }} on the same line."_s;
        QTest::newRow("closed on the next line") << u"{% if\nrisks %}"_s << u"Line 1: {% is not closed; write %} on the same line."_s;
        QTest::newRow("no end") << u"a\n{% if risks %}\nb\n"_s << u"Line 2: “if” is never closed; write {% endif %} where it ends."_s;
        QTest::newRow("end without begin") << u"\n\n{% endfor %}"_s << u"Line 3: “endfor” closes nothing; there is no open {% for %} before it."_s;
        QTest::newRow("crossed") << u"{% for d in dates %}{% if why %}{% endfor %}{% endif %}"_s
                                 << u"Line 1: “endfor” closes nothing; there is no open {% for %} before it."_s;
        QTest::newRow("else alone") << u"{% else %}"_s << u"Line 1: “else” does not belong here; it stands between {% if %} and {% endif %}."_s;
        QTest::newRow("two elses") << u"{% if why %}{% else %}{% else %}{% endif %}"_s
                                   << u"Line 1: “else” does not belong here; it stands between {% if %} and {% endif %}."_s;
        QTest::newRow("loop in a loop") << u"{% for a in dates %}\n{% for b in dates %}{% endfor %}{% endfor %}"_s
                                        << u"Line 2: A loop cannot stand within another; end the one from line 1 first."_s;
        QTest::newRow("bad loop") << u"{% for dates %}{% endfor %}"_s << u"Line 1: A loop is written {% for date in dates %}."_s;
        QTest::newRow("if what") << u"{% if not %}{% endif %}"_s << u"Line 1: “if” needs something to ask, such as {% if risks %}."_s;
        QTest::newRow("unknown name") << u"\n{{ relase.name }}"_s
                                      << u"Line 2: There is no “relase” to fill in; use one of release, milestone, next, dates, changes, items, risks, "
                                         "contacts, audience, why, today."_s;
        QTest::newRow("unknown part") << u"{% for d in dates %}{{ d.owner }}{% endfor %}"_s
                                      << u"Line 1: “d” has no “owner”; it has title, when, date, iso, tentative, passed."_s;
        QTest::newRow("part of a text") << u"{{ why.title }}"_s << u"Line 1: “why” has no “title”; it has no parts."_s;
        QTest::newRow("gone after its loop") << u"{% for d in dates %}{% endfor %}{{ d.title }}"_s
                                             << u"Line 1: There is no “d” to fill in; use one of release, milestone, next, dates, changes, items, risks, "
                                                "contacts, audience, why, today."_s;
        QTest::newRow("padding") << u"{{ why|ljust:1000000000 }}"_s
                                 << u"Line 1: There is no filter “ljust”; use one of capfirst, default, first, last, length, lower, pluralize, title, "
                                    "truncatewords, upper, yesno."_s;
        QTest::newRow("empty name") << u"{{ }}"_s
                                    << u"Line 1: There is no “” to fill in; use one of release, milestone, next, dates, changes, items, risks, contacts, "
                                       "audience, why, today."_s;
        QTest::newRow("too long") << QString(70000, u'x') << u"The template is longer than 65536 characters; shorten it."_s;
        QTest::newRow("too much") << u"{{ why }}"_s.repeated(501) << u"The template has more than 500 places to fill in; shorten it."_s;
    }
    void refused()
    {
        QFETCH(QString, text);
        const auto result = checkTemplate(text);
        QVERIFY(!result);
        QTEST(result.error().text, "sentence");
        QVERIFY(templateNames(text).isEmpty() || text.size() > 4000);
    }

    void tellsWhatIsUsed()
    {
        const QString text = u"{{ release.when }}{% for d in dates %}{{ d.title }}{% endfor %}{% if why %}{% endif %}"_s;
        QCOMPARE(templateNames(text), (QSet<QString>{u"release.when"_s, u"dates"_s, u"dates.title"_s, u"why"_s}));
    }

    void startersAreSound()
    {
        for (const auto purpose : {MessagePurpose::Announcement, MessagePurpose::ChangeNotice, MessagePurpose::ReleaseNotes, MessagePurpose::Reminder,
                                   MessagePurpose::Marketing, MessagePurpose::Training, MessagePurpose::Other}) {
            const MessageTemplate starter = edits::starterTemplate(purpose);
            for (const QString &text : {starter.subject, starter.body}) {
                const auto result = checkTemplate(text);
                QVERIFY2(result.hasValue(), result ? "" : qPrintable(result.error().text));
                QVERIFY(!text.isEmpty());
            }
        }
    }

    void knowsEachNameThatItTells()
    {
        for (const QString &name : knownTemplateNames()) {
            static const QHash<QString, QString> lists{{u"date"_s, u"dates"_s}, {u"change"_s, u"changes"_s}, {u"item"_s, u"items"_s},
                                                       {u"risk"_s, u"risks"_s}, {u"contact"_s, u"contacts"_s}};
            const QString list = lists.value(name.section(u'.', 0, 0));
            const QString text = list.isEmpty() ? u"{{ %1 }}"_s.arg(name)
                                                : u"{% for %1 in %2 %}{{ %3 }}{% endfor %}"_s.arg(name.section(u'.', 0, 0), list, name);
            const auto result = checkTemplate(text);
            QVERIFY2(result.hasValue(), result ? "" : qPrintable(result.error().text));
        }
    }
};

QTEST_GUILESS_MAIN(TestTemplateCheck)
#include "tst_templatecheck.moc"

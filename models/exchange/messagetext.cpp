// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/messagetext.h"

#include "domain/allrecords.h"
#include "domain/titlepattern.h"
#include "exchange/messagevalues.h"
#include "exchange/templatecheck.h"

#include <KTextTemplate/Context>
#include <KTextTemplate/Engine>
#include <KTextTemplate/OutputStream>
#include <KTextTemplate/Template>

#include <QCoreApplication>
#include <QRegularExpression>
#include <QTextStream>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Plimsoll {

namespace {

constexpr qsizetype longestOutput = 1024 * 1024;
constexpr qsizetype longestSubject = 300;

QString messageWords(const char *text)
{
    return QCoreApplication::translate("MessageText", text);
}

Error badTemplate(const QString &sentence)
{
    return {ErrorCode::InvalidInput, sentence, {}};
}

/// Values are escaped for Markdown when they are read; HTML has no say here.
class PlainStream final : public KTextTemplate::OutputStream
{
public:
    explicit PlainStream(QTextStream *stream) : OutputStream(stream) {}
    [[nodiscard]] QString escape(const QString &input) const override { return input; }
    [[nodiscard]] QSharedPointer<OutputStream> clone(QTextStream *stream) const override { return QSharedPointer<PlainStream>::create(stream); }
};

/// A line of nothing but tags leaves none behind, so that lists can be written with each tag on its own.
QString withoutTagLines(const QString &text)
{
    static const QRegularExpression onlyTags(u"^[ \\t]*(?:\\{%(?:(?!%\\})[^\\n])*%\\}[ \\t\\r]*)+$"_s);
    QString joined;
    const QStringList lines = text.split(u'\n');
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (onlyTags.match(lines[i]).hasMatch())
            joined += lines[i].trimmed();
        else
            joined += i + 1 < lines.size() ? QString(lines[i] + u'\n') : lines[i];
    }
    return joined;
}

Result<QString> filled(KTextTemplate::Engine &engine, const QString &text, const QVariantHash &values)
{
    if (const auto sound = checkTemplate(text); !sound)
        return sound.error();
    const KTextTemplate::Template parsed = engine.newTemplate(withoutTagLines(text), u"message"_s);
    if (parsed->error() != KTextTemplate::NoError)
        return badTemplate(messageWords("The template cannot be read: %1.").arg(oneLine(parsed->errorString())));
    KTextTemplate::Context context(values);
    context.setAutoEscape(false);
    QString output;
    QTextStream stream(&output);
    PlainStream plain(&stream);
    parsed->render(&plain, &context);
    stream.flush();
    if (parsed->error() != KTextTemplate::NoError)
        return badTemplate(messageWords("The template cannot be filled: %1.").arg(oneLine(parsed->errorString())));
    if (output.size() > longestOutput)
        return badTemplate(messageWords("The message would be longer than a million characters; shorten its template."));
    return output;
}

/// What is left out leaves empty lines behind; several in a row mean no more than one.
QString tidied(const QString &markdown)
{
    static const QRegularExpression blankLines(u"(?:[ \\t]*\\n){3,}"_s);
    QString tidy = markdown;
    tidy.replace(u"\r\n"_s, u"\n"_s);
    tidy.replace(blankLines, u"\n\n"_s);
    return tidy.trimmed() + u'\n';
}

bool names(const QSet<QString> &used, const QString &root)
{
    return std::any_of(used.begin(), used.end(), [&](const QString &name) { return name.section(u'.', 0, 0) == root; });
}

/// Adds what is not there yet.
void add(std::vector<ToldDate> &dates, const ToldDate &date)
{
    if (std::ranges::find(dates, date.milestone, &ToldDate::milestone) == dates.end())
        dates.push_back(date);
}

} // namespace

Result<MessageText> fillTemplate(const Plan &plan, const Timetable &timetable, const Message &message, const MessageTemplate &text, QDate today)
{
    KTextTemplate::Engine engine;
    // Without its loaders a template has nothing to include and nothing to extend; see also checkTemplate().
    engine.removeDefaultLibrary(u"ktexttemplate_loadertags"_s);
    auto subject = filled(engine, text.subject, messageValues(plan, timetable, message, today, oneLine));
    if (!subject)
        return Error{subject.error().code, messageWords("Subject, %1").arg(subject.error().text), {}};
    auto body = filled(engine, text.body, messageValues(plan, timetable, message, today, markdownEscaped));
    if (!body)
        return body.error();
    return MessageText{oneLine(*subject).left(longestSubject), tidied(*body)};
}

Result<MessageText> messageText(const Plan &plan, const Timetable &timetable, const Message &message, QDate today)
{
    const MessageTemplate *text = plan.find(message.messageTemplate);
    if (!text)
        return Error{ErrorCode::NotFound, messageWords("The message has no template; choose one for it."), {}};
    return fillTemplate(plan, timetable, message, *text, today);
}

std::vector<ToldDate> datesToldBy(const Plan &plan, const Timetable &timetable, const Message &message, QDate today)
{
    std::vector<ToldDate> told;
    const Audience *audience = plan.find(message.audience);
    if (!audience)
        return told;
    const MessageTemplate *text = plan.find(message.messageTemplate);
    const QSet<QString> used = text ? templateNames(text->subject) + templateNames(text->body) : QSet<QString>{u"milestone"_s};
    const auto all = datesFor(plan, timetable, *audience, message.release);
    if (names(used, u"changes"_s)) {
        for (const DateChange &change : changesFor(plan, timetable, *audience, message.release, today))
            add(told, change.now);
    }
    if (names(used, u"dates"_s)) {
        for (const ToldDate &date : all)
            add(told, date);
    }
    const auto next = std::ranges::find_if(all, [&](const ToldDate &date) { return date.end >= today; });
    if (names(used, u"next"_s) && next != all.end())
        add(told, *next);
    const Release *release = plan.find(message.release);
    const bool tellsGoLive = used.contains(u"release.date"_s) || used.contains(u"release.when"_s);
    for (const MilestoneId id : {names(used, u"milestone"_s) ? message.milestone : MilestoneId(), release && tellsGoLive ? release->anchor : MilestoneId()}) {
        const Milestone *milestone = plan.find(id);
        if (!milestone || (audience->customer && displayPublicTitle(plan, *milestone).isEmpty()))
            continue;
        const ToldDate date = dateFor(plan, timetable, *audience, *milestone);
        if (date.start.isValid())
            add(told, date);
    }
    return told;
}

Publication publicationOf(const Plan &plan, const Timetable &timetable, const Message &message, const QDateTime &now, QDate today,
                          IdSource &ids)
{
    Publication publication;
    publication.id = ids.next<Publication>();
    publication.audience = message.audience.value();
    if (const Audience *audience = plan.find(message.audience))
        publication.audienceName = audience->name;
    publication.message = message.id.value();
    publication.release = message.release.value();
    publication.title = message.title;
    publication.time = now.toUTC();
    publication.content = ledgerContent(datesToldBy(plan, timetable, message, today));
    return publication;
}

} // namespace Plimsoll

// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/pipelines/deliverywords.h"

#include "domain/labels.h"
#include "engine/planzone.h"
#include "exchange/dateparsing.h"
#include "exchange/importcells.h"
#include "exchange/momentfromiso.h"

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace Plimsoll {

namespace {

template<typename E>
struct Word {
    const char *word; ///< Folded.
    E value;
};

constexpr Word<PipelineStatus> statusWords[] = {
    {"success", PipelineStatus::Passed},        {"succeeded", PipelineStatus::Passed},   {"successful", PipelineStatus::Passed},
    {"ok", PipelineStatus::Passed},             {"green", PipelineStatus::Passed},       {"completed", PipelineStatus::Passed},
    {"neutral", PipelineStatus::Passed},        {"failure", PipelineStatus::Failed},     {"error", PipelineStatus::Failed},
    {"timed out", PipelineStatus::Failed},      {"startup failure", PipelineStatus::Failed}, {"red", PipelineStatus::Failed},
    {"canceled", PipelineStatus::Cancelled},    {"canceling", PipelineStatus::Running},  {"aborted", PipelineStatus::Cancelled},
    {"skipped", PipelineStatus::Cancelled},     {"stale", PipelineStatus::Cancelled},    {"in progress", PipelineStatus::Running},
    {"queued", PipelineStatus::Running},        {"requested", PipelineStatus::Running},  {"waiting", PipelineStatus::Running},
    {"waiting for resource", PipelineStatus::Running}, {"waiting for callback", PipelineStatus::Running}, {"pending", PipelineStatus::Running},
    {"preparing", PipelineStatus::Running},     {"created", PipelineStatus::Running},    {"scheduled", PipelineStatus::Running},
    {"manual", PipelineStatus::Running},        {"action required", PipelineStatus::Running},
};

constexpr Word<PromotionState> promotionWords[] = {
    {"success", PromotionState::Deployed},  {"succeeded", PromotionState::Deployed}, {"done", PromotionState::Deployed},
    {"live", PromotionState::Deployed},     {"ok", PromotionState::Deployed},        {"failure", PromotionState::Failed},
    {"error", PromotionState::Failed},      {"rollback", PromotionState::RolledBack}, {"reverted", PromotionState::RolledBack},
    {"rolledback", PromotionState::RolledBack}, {"open", PromotionState::Planned},   {"pending", PromotionState::Planned},
    {"scheduled", PromotionState::Planned}, {"successful", PromotionState::Deployed}, {"passed", PromotionState::Deployed},
    {"completed", PromotionState::Deployed}, {"finished", PromotionState::Deployed}, {"promoted", PromotionState::Deployed},
    {"released", PromotionState::Deployed}, {"active", PromotionState::Deployed},    {"canceled", PromotionState::Failed},
    {"cancelled", PromotionState::Failed},  {"aborted", PromotionState::Failed},     {"skipped", PromotionState::Failed},
    {"rejected", PromotionState::Failed},   {"timed out", PromotionState::Failed},   {"timeout", PromotionState::Failed},
    {"running", PromotionState::Planned},   {"in progress", PromotionState::Planned}, {"queued", PromotionState::Planned},
    {"created", PromotionState::Planned},   {"requested", PromotionState::Planned},  {"waiting", PromotionState::Planned},
};

/// Our own stored names and labels, then the words of others.
template<typename E, size_t n>
std::optional<E> valueOf(const QString &word, const Word<E> (&words)[n])
{
    const QString folded = foldedWords(word);
    if (folded.isEmpty())
        return {};
    const auto &names = EnumNames<E>::names;
    for (size_t i = 0; i < names.size(); ++i) {
        if (folded == foldedWords(QString::fromLatin1(names[i])) || folded == foldedWords(label(E(i))))
            return E(i);
    }
    const auto found = std::ranges::find_if(words, [&](const Word<E> &each) { return folded == QLatin1StringView(each.word); });
    return found == std::end(words) ? std::optional<E>() : found->value;
}

} // namespace

std::optional<PipelineStatus> pipelineStatusOf(const QString &word)
{
    return valueOf(word, statusWords);
}

std::optional<PromotionState> promotionStateOf(const QString &word)
{
    return valueOf(word, promotionWords);
}

std::optional<bool> yesOrNo(const QString &word)
{
    const QString folded = foldedWords(word);
    for (const auto &yes : {"yes"_L1, "y"_L1, "true"_L1, "1"_L1, "x"_L1, "ja"_L1}) {
        if (folded == yes)
            return true;
    }
    for (const auto &no : {"no"_L1, "n"_L1, "false"_L1, "0"_L1, "nein"_L1}) {
        if (folded == no)
            return false;
    }
    return {};
}

QDateTime readMoment(const QString &text, const QTimeZone &zone)
{
    const QString clean = text.simplified();
    // Only a day is not a moment of this machine's zone.
    if (clean.contains(u':')) {
        QString iso = clean;
        if (iso.endsWith(" UTC"_L1))
            iso = iso.chopped(4) + u'Z';
        // "2026-07-08 08:00:00 +0200", as git writes it.
        if (const qsizetype sign = iso.lastIndexOf(u' '); sign > 10 && (iso.mid(sign + 1).startsWith(u'+') || iso.mid(sign + 1).startsWith(u'-')))
            iso.remove(sign, 1);
        if (const QDateTime moment = momentFromIso(iso, zone); moment.isValid())
            return moment;
    }
    const DateReading read = readDate(clean);
    if (read.state != DateReading::State::Read || read.end.isValid())
        return {};
    const QTimeZone stated = read.when.zone == DeadlineZone::Utc                                      ? QTimeZone::utc()
                             : read.when.zone == DeadlineZone::Local && !read.when.timeZone.isEmpty() ? zoneNamed(read.when.timeZone)
                                                                                                     : zone;
    return QDateTime(read.start, read.when.time.isValid() ? read.when.time : QTime(0, 0), stated).toUTC();
}

} // namespace Plimsoll

// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/titlepattern.h"

#include "domain/milestone.h"
#include "domain/plan.h"
#include "domain/product.h"
#include "domain/release.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Plimsoll {

QString expandTitle(const QString &pattern, const QString &release, const QString &product)
{
    if (!pattern.contains(u'{'))
        return pattern;
    QString title = pattern;
    title.replace("{release}"_L1, release);
    title.replace("{product}"_L1, product);
    return title;
}

static QString expandFor(const Plan &plan, ReleaseId releaseId, const QString &pattern)
{
    if (!pattern.contains(u'{'))
        return pattern;
    const Release *release = plan.find(releaseId);
    const Product *product = release ? plan.find(release->product) : nullptr;
    return expandTitle(pattern, release ? release->name : QString(), product ? product->name : QString());
}

QString displayTitle(const Plan &plan, const Milestone &milestone)
{
    return expandFor(plan, milestone.release, milestone.title);
}

QString displayPublicTitle(const Plan &plan, const Milestone &milestone)
{
    if (milestone.audiences.empty())
        return {};
    return expandFor(plan, milestone.release, milestone.publicTitle);
}

QString displayName(const Plan &plan, const Release &release)
{
    const Product *product = plan.find(release.product);
    return product ? product->name + u' ' + release.name : release.name;
}

QString patternFromTitle(const QString &title, const QString &release)
{
    // Most titles name no release, and an expression costs far more than a look.
    if (release.isEmpty() || !title.contains(release))
        return title;
    QString pattern = title;
    const QString name = QRegularExpression::escape(release);
    // A "v" before a number belongs to the version; any other letter makes it part of another word.
    const QString before = release.front().isDigit() ? u"(?<![0-9.A-UW-Za-uw-z])"_s : u"(?<![\\p{L}\\p{N}])"_s;
    const QRegularExpression expression(before + name + u"(?![\\p{L}\\p{N}])"_s,
                                        QRegularExpression::UseUnicodePropertiesOption);
    pattern.replace(expression, u"{release}"_s);
    return pattern;
}

} // namespace Plimsoll

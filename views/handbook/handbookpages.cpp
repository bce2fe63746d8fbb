// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/handbook/handbookpages.h"

#include "document/markdowndocument.h"

#include <QCoreApplication>
#include <QFile>
#include <QResource>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace Plimsoll {

namespace {

/// In the order of reading: how to begin, the pages of the window as the sidebar has them, what goes across pages, what is looked up.
const QStringList &order()
{
    static const QStringList ids{
        u"start"_s, u"overview"_s, u"calendar"_s, u"timeline"_s, u"scope"_s, u"forecast"_s, u"milestones"_s, u"tables"_s, u"capacity"_s,
        u"risks"_s, u"quality"_s, u"triage"_s, u"environments"_s, u"rollout"_s, u"communication"_s, u"decisions"_s,
        u"dates"_s, u"problems"_s, u"slip"_s, u"nextrelease"_s, u"importing"_s, u"publishing"_s, u"reports"_s,
        u"planfile"_s, u"commandline"_s, u"keyboard"_s, u"glossary"_s};
    return ids;
}

QString pathOf(const QString &id)
{
    const QString folder = QCoreApplication::translate("Handbook", "en", "folder of the handbook in this language");
    const QString path = ":/handbook/"_L1 + folder + u'/' + id + ".md"_L1;
    // Every page is there in English, above the folders of the other languages.
    return QFile::exists(path) ? path : QString(":/handbook/"_L1 + id + ".md"_L1);
}

HandbookPage readPage(const QString &id)
{
    const QString markdown = QString::fromUtf8(QResource(pathOf(id)).uncompressedData());
    QString title = markdown.section(u'\n', 0, 0);
    if (title.startsWith("# "_L1))
        title.remove(0, 2);
    return {id, title, MarkdownDocument(markdown).toPlainText()};
}

} // namespace

std::vector<HandbookPage> handbookPages()
{
    std::vector<HandbookPage> pages;
    for (const QString &id : order())
        pages.push_back(readPage(id));
    return pages;
}

QUrl handbookUrl(const QString &id)
{
    return QUrl("qrc"_L1 + pathOf(id));
}

QString handbookPageFor(const QString &pageKind)
{
    return order().contains(pageKind) ? pageKind : order().constFirst();
}

} // namespace Plimsoll

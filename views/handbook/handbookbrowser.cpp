// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/handbook/handbookbrowser.h"

#include "views/handbook/handbookpages.h"

#include <QResizeEvent>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextCursor>

#include <vector>

using namespace Qt::StringLiterals;

namespace Plimsoll {

HandbookBrowser::HandbookBrowser(QWidget *parent) : QTextBrowser(parent)
{
    setOpenExternalLinks(true);
    // Where a scroll bar came and went with the size of the pictures, the two would chase each other.
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    document()->setDocumentMargin(fontMetrics().height());
    connect(this, &QTextBrowser::sourceChanged, this, &HandbookBrowser::beginPage);
}

void HandbookBrowser::resizeEvent(QResizeEvent *event)
{
    QTextBrowser::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        fitPictures();
}

void HandbookBrowser::changeEvent(QEvent *event)
{
    QTextBrowser::changeEvent(event);
    if (event->type() != QEvent::PaletteChange || !m_page.isValid())
        return;
    // The colour of a link is put into the text when it is read.
    const int scrolled = verticalScrollBar()->value();
    reload();
    verticalScrollBar()->setValue(scrolled);
}

void HandbookBrowser::doSetSource(const QUrl &page, QTextDocument::ResourceType type)
{
    QTextBrowser::doSetSource(handbookUrl(page.fileName().section(u'.', 0, 0)), type);
}

/// The source itself is still that of the page before.
void HandbookBrowser::beginPage(const QUrl &page)
{
    m_page = page;
    m_pictures.clear();
    fitPictures();
}

void HandbookBrowser::fitPictures()
{
    const int widest = viewport()->width() - int(2 * document()->documentMargin());
    std::vector<int> positions;
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        for (QTextBlock::iterator part = block.begin(); !part.atEnd(); ++part) {
            if (part.fragment().charFormat().isImageFormat())
                positions.push_back(part.fragment().position());
        }
    }
    for (const int position : positions)
        fitPicture(position, widest);
}

void HandbookBrowser::fitPicture(int position, int widest)
{
    QTextCursor cursor(document());
    cursor.setPosition(position);
    cursor.setPosition(position + 1, QTextCursor::KeepAnchor);
    QTextImageFormat format = cursor.charFormat().toImageFormat();
    const QImage whole = picture(format.name());
    if (whole.isNull() || widest <= 0)
        return;
    const QSize shown = whole.width() > widest ? whole.size().scaled(widest, whole.height(), Qt::KeepAspectRatio) : whole.size();
    // Made small here: the text would draw it without smoothing.
    const qreal ratio = devicePixelRatioF();
    QImage small = whole.scaled(shown * ratio, Qt::KeepAspectRatio, Qt::SmoothTransformation);
    small.setDevicePixelRatio(ratio);
    document()->addResource(QTextDocument::ImageResource, document()->baseUrl().resolved(QUrl(format.name())), small);
    format.setWidth(shown.width());
    format.setHeight(shown.height());
    cursor.setCharFormat(format);
}

QImage HandbookBrowser::picture(const QString &name)
{
    auto found = m_pictures.find(name);
    if (found == m_pictures.end())
        found = m_pictures.insert(name, QImage(u':' + m_page.resolved(QUrl(name)).path()));
    return *found;
}

} // namespace Plimsoll
